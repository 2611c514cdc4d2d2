import type { NetworkInterfaceInfo } from "node:os";

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Networks inside the machine, or over it: no phone is in them. */
const VIRTUAL =
  /docker|^br-|^veth|virbr|vmnet|vboxnet|virtualbox|vethernet|hyper-v|wsl|^utun|^tun|^tap|^wg|^zt|tailscale/i;

/** The address at which phones in the same network reach this machine; undefined without a network. */
export function chooseAddress(interfaces: Interfaces): string | undefined {
  const found = Object.entries(interfaces).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter(({ family, internal }) => family === "IPv4" && !internal)
      .map(({ address }) => ({ address, rank: rankOf(name, address) })),
  );
  return found.toSorted((one, other) => one.rank - other.rank)[0]?.address;
}

/** Small for what a router at home or a phone's hotspot gives. */
function rankOf(name: string, address: string): number {
  const virtual = VIRTUAL.test(name) ? 10 : 0;
  if (address.startsWith("192.168.")) return virtual;
  if (address.startsWith("10.")) return virtual + 1;
  if (/^172\.(1[6-9]|2\d|3[01])\./.test(address)) return virtual + 2;
  // An address the machine gave itself, because nobody answered.
  if (address.startsWith("169.254.")) return virtual + 20;
  return virtual + 3;
}

const ANY = ["0.0.0.0", "::", "[::]"];

/** Whether a server that listens there is reached from elsewhere. */
export const isOpen = (host: string) => ANY.includes(host);

/** A link to a host and port: `http://127.0.0.1:4173/`. */
export const urlOf = (host: string, port: number) =>
  new URL(`http://${host.includes(":") && !host.startsWith("[") ? `[${host}]` : host}:${port}/`).href;

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?|::ffff:127\.\d+\.\d+\.\d+)$/;

/** Whether a name or an address means this very machine, wherever it is said. */
export const isLoopbackName = (name: string) => LOOPBACK.test(name);
