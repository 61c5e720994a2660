// The entry of the pane. Replaced by the pane itself.
export {};
