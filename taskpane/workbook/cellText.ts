export { asCellText } from "../../sheets/build/cellText";
