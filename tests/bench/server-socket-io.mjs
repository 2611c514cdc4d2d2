// socket.io over WebSocket alone, with its own broadcast.
import "./probe.mjs";
import { createServer } from "node:http";
import { Server } from "socket.io";

let seq = 0;
const state = () => ({
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
  if (request.method !== "POST") return;
  request.resume().on("end", () => {
    seq += 1;
    io.emit("state", state());
    response.end(JSON.stringify(state()));
  });
});
const io = new Server(server, { transports: ["websocket"], perMessageDeflate: false });
io.on("connection", (socket) => socket.emit("state", state()));
server.listen({ port: 0, host: "127.0.0.1", backlog: 4096 }, () =>
  process.send({ port: server.address().port }),
);
