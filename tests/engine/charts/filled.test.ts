import { syntheticFigures } from "../../fixtures/synthetic.ts";
import { holdFilled } from "../../holds/filled.ts";

holdFilled(Object.values(syntheticFigures));
