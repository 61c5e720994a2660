// Fluent takes its fonts and icons from Microsoft's hosts unless it is told otherwise before it is
// loaded. The pane uses the fonts of the computer and its own icons.
window.FabricConfig = { fontBaseUrl: "", iconBaseUrl: "" };
