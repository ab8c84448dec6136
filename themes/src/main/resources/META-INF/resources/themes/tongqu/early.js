/* Runs before the first paint and needs no server: light or dark, and the small moves inside a page.
   Everything is delegated from the document, so that elements which arrive later are covered too.
   data-tq-act="theme"        switch light and dark, keep the choice for a year
   data-tq-act="open:ID"      open the <dialog> or popover with that id; "close" closes the one around the button
   data-tq-act="print"        print the page
   data-tq-act="jump:ID"      move focus to the element with that id (skip link, error summary, section list)
   A dialog begins at its first field; Enter in a one-line field presses the dialog's main button. */
(function () {
  "use strict";
  var root = document.documentElement;
  var prefersDark = window.matchMedia("(prefers-color-scheme: dark)");

  function chosen() {
    var found = document.cookie.match(/(?:^|; )tq-theme=(dark|light)/);
    return found ? found[1] : "";
  }

  function apply() {
    var theme = chosen() || (prefersDark.matches ? "dark" : "light");
    if (root.getAttribute("theme") !== theme) {
      root.setAttribute("theme", theme);
    }
    document.querySelectorAll("[data-tq-act='theme']").forEach(label);
  }

  function label(button) {
    var next = root.getAttribute("theme") === "dark" ? "light" : "dark";
    var text = button.getAttribute("data-to-" + next);
    if (!text) {
      return;
    }
    if (button.hasAttribute("data-icon-only")) {
      button.setAttribute("aria-label", text);
    } else {
      var words = button.querySelector("[data-words]");
      if (words) {
        words.textContent = text;
      }
    }
  }

  function switchTheme() {
    var next = root.getAttribute("theme") === "dark" ? "light" : "dark";
    document.cookie = "tq-theme=" + next + ";path=/;max-age=31536000;SameSite=Lax";
    apply();
  }

  function open(id) {
    var target = document.getElementById(id);
    if (!target) {
      return;
    }
    if (target.showModal) {
      target.showModal();
    } else if (target.showPopover) {
      target.showPopover();
    }
  }

  function close(button) {
    var dialog = button.closest("dialog");
    if (dialog) {
      dialog.close();
      return;
    }
    var popover = button.closest("[popover]");
    if (popover && popover.hidePopover) {
      popover.hidePopover();
    }
  }

  function jump(id) {
    var target = document.getElementById(id);
    if (target) {
      target.scrollIntoView({ block: "start" });
      target.focus({ preventScroll: true });
    }
  }

  document.addEventListener("click", function (event) {
    // A link inside a sheet leads elsewhere: the sheet must not stay open above the new page.
    var link = event.target.closest && event.target.closest("dialog.tq-sheet a[href]");
    if (link) {
      link.closest("dialog").close();
    }
    if (event.target.matches && event.target.matches("dialog.tq-sheet[open]")) {
      event.target.close();
      return;
    }
    var button = event.target.closest && event.target.closest("[data-tq-act]");
    if (!button) {
      return;
    }
    var act = button.getAttribute("data-tq-act");
    if (act === "theme") {
      switchTheme();
    } else if (act === "print") {
      window.print();
    } else if (act === "close") {
      close(button);
    } else if (act.indexOf("open:") === 0) {
      open(act.substring(5));
    } else if (act.indexOf("jump:") === 0) {
      event.preventDefault();
      event.stopPropagation();
      jump(act.substring(5));
    }
  }, true);

  // A dialog that asks for something begins at its first field; one that only asks whether, keeps the focus itself.
  document.addEventListener("vaadin-overlay-open", function (event) {
    var dialog = event.target.closest && event.target.closest("vaadin-dialog-overlay");
    if (!dialog) {
      return;
    }
    window.requestAnimationFrame(function () {
      var field = dialog.querySelector("[slot='input'], [slot='textarea']");
      if (field && !field.disabled) {
        field.focus();
      }
    });
  });

  // Only plain fields: in lists, dates and long texts Enter has a meaning of its own, and so has it while characters are
  // being composed. The change is announced first, so that the server knows the value before the button is pressed.
  document.addEventListener("keydown", function (event) {
    var field = event.target;
    if (event.key !== "Enter" || event.isComposing || !field.matches || !field.matches("input[slot='input']")) {
      return;
    }
    var plain = field.closest("vaadin-text-field, vaadin-integer-field, vaadin-number-field, vaadin-big-decimal-field, vaadin-email-field, vaadin-password-field");
    var dialog = plain && plain.closest("vaadin-dialog-overlay");
    var main = dialog && dialog.querySelector("vaadin-button[theme~='primary']");
    if (main) {
      event.preventDefault();
      field.dispatchEvent(new Event("change", { bubbles: true }));
      main.click();
    }
  });

  // A menu item lives in an overlay of its own and asks by event.
  document.addEventListener("tq-theme", switchTheme);

  // Labels of switches that the server adds later.
  new MutationObserver(function (changes) {
    changes.forEach(function (change) {
      change.addedNodes.forEach(function (node) {
        if (node.querySelectorAll) {
          node.querySelectorAll("[data-tq-act='theme']").forEach(label);
        }
      });
    });
  }).observe(root, { childList: true, subtree: true });

  prefersDark.addEventListener("change", apply);
  apply();
})();
