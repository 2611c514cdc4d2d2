// The live server as it is started in the hall.
import "./probe.mjs";
import "../../dist-server/main.js";

const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (text, ...more) => {
  const port =
    /^Publikum: http:\/\/[^:]+:(\d+)/m.exec(`${text}`)?.[1] ??
    /^Audience: http:\/\/[^:]+:(\d+)/m.exec(`${text}`)?.[1];
  if (port) process.send({ port: Number(port) });
  return write(text, ...more);
};
