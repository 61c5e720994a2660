// The entry of the workbench page. Replaced by the page itself.
export {};
