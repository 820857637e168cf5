// What pages do beyond links and forms. Everything works without it, but for linking fields with their boxes.
"use strict";

(() => {
  const root = document.documentElement;
  const THEME = "sheaf-theme";

  function theme() {
    const chosen = localStorage.getItem(THEME);
    if (chosen) root.dataset.theme = chosen;
  }

  function themeSwitch(button) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const isDark = root.dataset.theme
        ? root.dataset.theme === "dark"
        : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = isDark ? "light" : "dark";
      localStorage.setItem(THEME, root.dataset.theme);
    });
  }

  // A field and its box belong together: to point at one, or to go to it by key, shows the other.
  function linkFields(reading) {
    let linked = [];

    function link(key) {
      linked.forEach((part) => part.classList.remove("linked"));
      const same = key ? [...reading.querySelectorAll("[data-of]")].filter((part) => part.dataset.of === key) : [];
      same.forEach((part) => part.classList.add("linked"));
      const box = same.find((part) => part.closest(".boxes"));
      reading.querySelectorAll(".sheet").forEach((sheet) => sheet.classList.toggle("faded", sheet.contains(box || null)));
      linked = same;
      return { box, field: same.find((part) => part.matches(".field")) };
    }

    function into(pane, part) {
      const inner = part.getBoundingClientRect();
      const outer = pane.getBoundingClientRect();
      if (inner.top < outer.top || inner.bottom > outer.bottom) {
        pane.scrollTop += inner.top - outer.top - outer.height / 3;
      }
    }

    function follow(event) {
      const part = event.target.closest("[data-of]");
      const { box, field } = link(part && part.dataset.of);
      const viewer = reading.querySelector(".viewer");
      if (part && part === field && box && viewer.scrollHeight > viewer.clientHeight) into(viewer, box);
      if (part && part === box && field && event.type === "focusin") field.scrollIntoView({ block: "nearest" });
    }

    reading.addEventListener("pointerover", follow);
    reading.addEventListener("focusin", follow);
    reading.addEventListener("pointerleave", () => link(null));
  }

  // Files are dropped or chosen; how far they have been sent is shown, and what was wrong with them.
  function drop(form) {
    const input = form.querySelector("input[type=file]");
    const bar = form.querySelector("progress");
    const said = form.querySelector("[role=status]");
    const product = form.querySelector("[name=product_type]");

    function chosen() {
      const names = [...input.files].map((file) => file.name);
      const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
      said.textContent = names.length ? names.slice(0, 3).join(", ") + more : "";
    }

    function send(event) {
      event.preventDefault();
      const request = new XMLHttpRequest();
      request.open("POST", `/submit?product_type=${encodeURIComponent(product.value)}`);
      request.responseType = "document";
      request.upload.addEventListener("progress", (now) => {
        bar.hidden = false;
        bar.max = now.total;
        bar.value = now.loaded;
      });
      request.addEventListener("load", () => {
        const alert = request.response && request.response.querySelector("[role=alert]");
        if (request.status < 400) location.assign(request.responseURL);
        else failed(alert ? alert.textContent : "The files could not be sent.");
      });
      request.addEventListener("error", () => failed("The connection broke off. Try again."));
      said.textContent = "Sending …";
      request.send(new FormData(form));
    }

    function failed(words) {
      bar.hidden = true;
      said.textContent = words;
    }

    form.addEventListener("submit", send);
    input.addEventListener("change", chosen);
    ["dragover", "dragleave", "drop"].forEach((name) =>
      form.addEventListener(name, (event) => {
        event.preventDefault();
        form.classList.toggle("over", name === "dragover");
        if (name === "drop" && event.dataTransfer.files.length) {
          input.files = event.dataTransfer.files;
          chosen();
        }
      }),
    );
  }

  // Documents are reviewed without the mouse: Enter goes on to the next input, Ctrl+Enter saves, Escape takes back.
  function review(form) {
    const inputs = [...form.querySelectorAll("input:not([type=hidden], [type=checkbox]), textarea")];

    function key(event) {
      const at = inputs.indexOf(event.target);
      const isSaving = event.key === "Enter" && (event.ctrlKey || event.metaKey);
      const isNext = event.key === "Enter" && event.target.matches("input") && at >= 0 && at + 1 < inputs.length;
      if (event.key === "Escape" && at >= 0) event.target.value = event.target.defaultValue;
      if (isSaving) form.requestSubmit();
      else if (isNext) {
        event.preventDefault();
        inputs[at + 1].focus();
        inputs[at + 1].select();
      }
    }

    form.addEventListener("keydown", key);
    if (inputs.length) {
      inputs[0].focus();
      inputs[0].select();
    } else form.querySelector("button").focus();
  }

  // One letter goes to the link or button that names it, unless somebody types.
  function keys(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
    const wanted = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (wanted) {
      event.preventDefault();
      wanted.click();
    }
  }

  // A secret is copied by a button; where the browser does not let pages copy, it is marked for the keys that do.
  function copying(button) {
    const input = document.getElementById(button.dataset.copy);
    const said = button.parentElement.querySelector("[role=status]");
    button.hidden = false;
    button.addEventListener("click", async () => {
      input.focus();
      input.select();
      try {
        await navigator.clipboard.writeText(input.value);
        said.textContent = "Copied";
      } catch {
        said.textContent = "Copy it with Ctrl+C";
      }
    });
  }

  // What answered a form has an address of its own: to load it again asks for that, and does not send the form again.
  function readdress(part) {
    history.replaceState(history.state, "", part.dataset.address);
  }

  // Times come in UTC and are shown as the clock of who looks shows them.
  function localTimes(part) {
    part.querySelectorAll("time[data-local]").forEach((time) => {
      const at = new Date(time.dateTime);
      const two = (number) => String(number).padStart(2, "0");
      const day = `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
      const text = `${day} ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
      if (time.dataset.local === "title") time.title = text;
      else {
        time.title = time.textContent;
        time.textContent = text;
      }
    });
  }

  // A page that nobody looks at asks nothing; once it is looked at, the next turn asks again.
  function onlyWhenSeen(event) {
    if (document.hidden) event.preventDefault();
  }

  theme();
  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("[data-theme-switch]").forEach(themeSwitch);
    document.querySelectorAll("[data-reading]").forEach(linkFields);
    document.querySelectorAll("[data-drop]").forEach(drop);
    document.querySelectorAll("[data-review]").forEach(review);
    document.addEventListener("keydown", keys);
    document.querySelectorAll("[data-copy]").forEach(copying);
    document.querySelectorAll("[data-address]").forEach(readdress);
    document.addEventListener("htmx:load", (event) => localTimes(event.detail.elt));
    document.addEventListener("htmx:beforeRequest", onlyWhenSeen);
  });
})();
