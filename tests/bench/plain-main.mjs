// A deck as one writes it in an evening: reveal.js, Plot, a theme, a chart when its slide comes.
import * as Plot from "@observablehq/plot";
import Reveal from "reveal.js";
import "reveal.js/reset.css";
import "reveal.js/reveal.css";
import "reveal.js/theme/white.css";
import figures from "./figures.json";

function draw(section) {
  for (const place of section?.querySelectorAll("[data-figure]") ?? []) {
    if (place.firstChild) continue;
    const { rows, values, levels } = figures[place.dataset.figure];
    place.append(
      Plot.plot({
        width: 1100,
        height: 460,
        marginLeft: 420,
        style: { fontSize: "16px" },
        x: { domain: [0, 100] },
        y: { domain: rows, label: null },
        color: { domain: levels, legend: levels.length > 1 },
        marks: [
          Plot.barX(values, { x: "percent", y: "row", fill: levels.length > 1 ? "level" : "steelblue" }),
          Plot.text(
            values,
            Plot.stackX({
              x: "percent",
              y: "row",
              text: "percent",
              fill: levels.length > 1 ? "white" : "black",
            }),
          ),
        ],
      }),
    );
  }
}

const deck = new Reveal({ hash: true, transition: "none", width: 1280, height: 720 });
deck.on("ready", ({ currentSlide }) => draw(currentSlide));
deck.on("slidechanged", ({ currentSlide }) => draw(currentSlide));
deck.initialize();
