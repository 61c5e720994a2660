// Loads the pane's scripts in order: office.js first, but only inside Office (in the workbench no
// request leaves the page's own host), then the functions, then the pane, which stands on them.
// A file of its own because the page's security policy forbids inline scripts.
(function () {
  "use strict";

  var OFFICE_JS_LIMIT_MS = 20000;

  // The places where office.js itself looks for the host that opened the page.
  function insideOffice() {
    try {
      if (/[?&#]_host_Info=/.test(window.location.href)) return true;
      if (window.external && typeof window.external.GetContext !== "undefined") return true;
      if (window.sessionStorage.getItem("hostInfoValue")) return true;
      return Boolean(JSON.parse(window.name || "{}").hostInfo);
    } catch {
      // A window name that is not JSON, or storage that the browser keeps shut: not Office.
      return false;
    }
  }

  // The page names the files of its own build.
  var own = document.currentScript.dataset.scripts.split(" ");

  function add(source, onEnd) {
    var script = document.createElement("script");
    script.src = source;
    // Scripts added by a script run as they arrive unless they are told to keep their order.
    script.async = false;
    script.onload = script.onerror = onEnd;
    document.head.appendChild(script);
  }

  function addOwn() {
    own.splice(0).forEach(function (source) {
      add(source, null);
    });
  }

  if (!insideOffice()) return addOwn();
  // For the pane, which else could not tell an office.js that failed from a page opened by itself.
  document.documentElement.dataset.host = "office";
  // Fetched beside office.js, and run after it.
  own.forEach(function (source) {
    var ahead = document.createElement("link");
    ahead.rel = "preload";
    ahead.as = "script";
    ahead.href = source;
    document.head.appendChild(ahead);
  });
  add("OFFICE_JS_URL", addOwn);
  // A network that lets no answer through would hold the pane back for minutes; the pane then says so.
  setTimeout(addOwn, OFFICE_JS_LIMIT_MS);
})();
