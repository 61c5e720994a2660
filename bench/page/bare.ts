// The spreadsheet component alone, as its own documentation mounts it: what the workbench is
// measured against.
import "chart-umd";
import { App, type Component } from "@odoo/owl";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import "bootstrap/dist/css/bootstrap-utilities.min.css";
import "@odoo/o-spreadsheet/dist/o_spreadsheet.css";
import { spreadsheet } from "../../workbench/engine/spreadsheet";

async function start(): Promise<void> {
  const model = new spreadsheet.Model({});
  const app = new App(spreadsheet.Spreadsheet as typeof Component, {
    props: { model },
    templates,
    warnIfNoStaticProps: false,
  });
  const sheet = document.createElement("div");
  sheet.style.height = "100vh";
  document.body.append(sheet);
  await app.mount(sheet);
}

void start();
