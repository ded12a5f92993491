// What one needs to connect, and what one may change: the clock and the faults.

import { copyButton, element, read, write } from "./dom.js";

const STEPS = [["+1 min", 60], ["+1 hour", 3600], ["+1 day", 86400], ["+1 week", 604800]];
const SECOND = 1000;
let clock = null;
let readAt = 0;

function fact(label, value) {
  return element("div.fact", {}, element("span.label", {}, label), element("code", {}, value),
    copyButton("Copy", () => value, `Copy ${label.toLowerCase()}`));
}

export function startControls() {
  const { origin } = location;
  document.getElementById("connect").append(fact("Base URL", `${origin}/v2`), fact("API key", "cal_sandbox"));

  const problem = element("p.problem", { role: "alert" });
  const attempt = async (change) => {
    problem.textContent = "";
    try {
      await change();
    } catch (error) {
      problem.textContent = error.message;
    }
    await refresh();
  };
  const setClock = (wish) => attempt(() => write("/_sandbox/clock", wish));
  const setFaults = (text) => attempt(() => write("/_sandbox/faults", { faults: text }));

  const moment = element("input", { id: "moment", type: "datetime-local", step: "60" });
  const faults = element("input", { id: "faults", placeholder: "rate=0.1,status=502", autocomplete: "off", spellcheck: "false" });
  document.getElementById("controls-body").append(
    element("form", {
      onsubmit(event) {
        event.preventDefault();
        if (moment.value) setClock({ now: `${moment.value}Z` });
      },
    },
      element("h2", {}, "Clock"),
      element("p.hint", {}, "Bookings, tokens and rate limits live by it. All times are UTC."),
      element("div.buttons", {},
        STEPS.map(([label, seconds]) =>
          element("button", { type: "button", onclick: () => setClock({ advance: seconds }) }, label)),
        element("button", { type: "button", id: "run", onclick: () => setClock(clock.running ? { now: clock.now } : { running: true }) }, "Stop")),
      element("label", { for: "moment" }, "Stop it at"),
      element("div.buttons", {}, moment, element("button", { type: "submit" }, "Set"))),
    element("form", { onsubmit(event) { event.preventDefault(); setFaults(faults.value); } },
      element("h2", {}, "Faults"),
      element("p.hint", {}, "What happens to requests, besides what they ask for: status=502, latency=2, reset, lost, truncate, block; "
        + "with rate=0.1 now and then, with operation=bookings.create to one operation only."),
      element("label", { for: "faults" }, "Faults in force"),
      element("div.buttons", {}, faults, element("button", { type: "submit" }, "Set"),
        element("button", { type: "button", onclick() { faults.value = ""; setFaults(""); } }, "None"))),
    problem);
  refresh();
  setInterval(tick, SECOND);
}

async function refresh() {
  try {
    const [now, { faults }] = await Promise.all([read("/_sandbox/clock"), read("/_sandbox/faults")]);
    clock = now;
    readAt = Date.now();
    document.getElementById("run").textContent = clock.running ? "Stop" : "Run";
    const shown = document.getElementById("faults-now");
    shown.textContent = faults.length ? `Faults: ${faults.map(described).join("; ")}` : "No faults";
    shown.classList.toggle("on", faults.length > 0);
    tick();
  } catch {
    // The stream of requests says when the sandbox is not there.
  }
}

function tick() {
  if (!clock) return;
  const moment = new Date(Date.parse(clock.now) + (clock.running ? Date.now() - readAt : 0));
  const text = moment.toISOString().replace("T", " ").slice(0, 19);
  document.getElementById("clock-now").textContent = `${text} UTC${clock.running ? "" : ", stopped"}`;
}

function described({ kind, status, latency, rate, operation }) {
  const what = [kind === "status" ? `status ${status}` : kind, latency ? `${latency} s late` : null].filter(Boolean);
  const often = rate < 1 ? ` in ${Math.round(rate * 100)} %` : "";
  return `${what.join(", ") || "nothing"}${often}${operation ? ` of ${operation}` : ""}`;
}

// Tests move the clock and set faults too.
document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
setInterval(() => { if (!document.hidden) refresh(); }, 5 * SECOND);
