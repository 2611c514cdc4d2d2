// The least that could tell a hall of a change: `ws`, a loop, and nothing else.
import "./probe.mjs";
import { createServer } from "node:http";
import { WebSocketServer } from "ws";

let seq = 0;
const state = () =>
  JSON.stringify({
    epoch: 1,
    seq,
    slide: "ressourcen-2016",
    step: seq % 2,
    cover: "none",
    table: false,
    origin: false,
    overview: false,
  });
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    seq += 1;
    const message = state();
    for (const client of sockets.clients) client.send(message);
    response.end(message);
  });
});
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
sockets.on("connection", (socket) => socket.send(state()));
server.listen({ port: 0, host: "127.0.0.1", backlog: 4096 }, () =>
  process.send({ port: server.address().port }),
);
