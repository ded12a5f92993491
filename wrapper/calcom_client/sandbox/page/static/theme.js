// Runs before anything is painted, so that a page that was set to dark never flashes white.
(() => {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
})();
