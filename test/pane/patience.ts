import { configure } from "@testing-library/react";

// What is waited for comes late on a busy machine; what never comes is told all the same.
configure({ asyncUtilTimeout: 60_000 });

// jsdom draws nothing, and says so at length each time it is asked to.
if (typeof HTMLCanvasElement !== "undefined") {
  HTMLCanvasElement.prototype.getContext = () => null;
}
