import { configure } from "@testing-library/react";

// What is waited for comes late on a busy machine; what never comes is told all the same.
configure({ asyncUtilTimeout: 60_000 });
