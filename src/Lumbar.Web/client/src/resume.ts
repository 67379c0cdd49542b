// A code on paper leads here behind a "#", which browsers never send: it is put into the field, and only the button sends it.
const field = document.querySelector<HTMLInputElement>("input[data-resume-code]");
const code = decodeURIComponent(location.hash.slice(1));
if (field !== null && field.value === "" && /^[0-9A-Za-z-]{4,40}$/.test(code)) {
  field.value = code;
  history.replaceState(null, "", location.pathname);
}
