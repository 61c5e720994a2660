// Loads the pane's scripts in order: office.js first, but only inside Office (in the workbench no
// request leaves the page's own host), then the functions, then the pane, which stands on them.
// A file of its own because the page's security policy forbids inline scripts.
(function () {
  "use strict";

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

  var scripts = ["functions.js", "taskpane.js"];
  if (insideOffice()) {
    scripts.unshift("OFFICE_JS_URL");
    // For the pane, which else could not tell an office.js that failed from a page opened by itself.
    document.documentElement.dataset.host = "office";
  }
  scripts.forEach(function (source) {
    var script = document.createElement("script");
    script.src = source;
    // Scripts added by a script run as they arrive unless they are told to keep their order.
    script.async = false;
    document.head.appendChild(script);
  });
})();
