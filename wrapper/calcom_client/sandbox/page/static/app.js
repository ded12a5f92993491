// Which view is shown, the colour scheme, and the stream of requests.

import { startControls } from "./controls.js";
import { limits } from "./limits.js";
import { reference } from "./reference.js";
import { requests } from "./requests.js";
import { state } from "./state.js";

const VIEWS = { requests, state, limits, reference };
const main = document.getElementById("main");
const live = document.getElementById("live");
let shown = null;

function route() {
  const [name, ...rest] = location.hash.replace(/^#\/?/, "").split("/");
  const view = VIEWS[name] ? name : "requests";
  const argument = rest.length ? decodeURIComponent(rest.join("/")) : null;
  if (shown !== view) {
    if (shown) VIEWS[shown].hide?.();
    main.replaceChildren(VIEWS[view].element);
    VIEWS[view].show?.();
    window.scrollTo(0, 0);
  }
  shown = view;
  for (const link of document.querySelectorAll("nav a")) {
    if (link.getAttribute("href") === `#/${view}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  VIEWS[view].open?.(argument);
}

function listen() {
  const source = new EventSource("/_sandbox/requests");
  source.addEventListener("open", () => { live.textContent = "live"; live.dataset.state = "on"; });
  source.addEventListener("error", () => { live.textContent = "not reachable"; live.dataset.state = "off"; });
  source.addEventListener("kept", (event) => requests.replace(JSON.parse(event.data)));
  source.addEventListener("new", (event) => {
    requests.add(JSON.parse(event.data));
    VIEWS[shown].changed?.();
  });
}

const THEMES = ["system", "light", "dark"];
const button = document.getElementById("theme");

function showTheme() {
  const theme = document.documentElement.dataset.theme ?? "system";
  button.textContent = `Theme: ${theme}`;
  return theme;
}

button.addEventListener("click", () => {
  const next = THEMES[(THEMES.indexOf(showTheme()) + 1) % THEMES.length];
  if (next === "system") {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem("theme");
  } else {
    document.documentElement.dataset.theme = next;
    localStorage.setItem("theme", next);
  }
  showTheme();
});

// The link to the content is no view.
document.querySelector(".skip").addEventListener("click", (event) => { event.preventDefault(); main.focus(); });
window.addEventListener("hashchange", route);
// The panes scroll by themselves below the header, however high it is.
new ResizeObserver(([{ target }]) => document.documentElement.style.setProperty("--top", `${target.offsetHeight}px`))
  .observe(document.querySelector("header"));
showTheme();
startControls();
route();
listen();
