export { asCellText } from "../../sheets/builder/cellText";
