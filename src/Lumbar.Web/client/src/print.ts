// Any button marked data-print opens the browser's print view: pages have no inline script.
document.addEventListener("click", (event) => {
  const target = event.target;
  if (target instanceof Element && target.closest("[data-print]") !== null) window.print();
});
