// The entry of functions.js. Replaced when the functions are registered.
export {};
