import { syntheticFigures } from "../../fixtures/synthetic.ts";
import { holdPicture } from "../../holds/picture.ts";

holdPicture(Object.values(syntheticFigures));
