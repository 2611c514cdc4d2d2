/**
 * Writes a room unless another process was faster, and tells of it: both or nothing. Gives whether it wrote,
 * and what stands then. „restore“ writes over what is missing or older: a Redis that came back without its last
 * second gets it from those who remember.
 * Keys: the room's hash, the stream of all rooms. Arguments: the room; „from“ or „restore“; epoch and seq that
 * are followed; epoch, seq and state that are new.
 */
export const WRITE = `
local now = redis.call("HMGET", KEYS[1], "epoch", "seq", "state")
local free = not now[1]
if not free and ARGV[2] == "restore" then
  local epoch, seq = tonumber(now[1]), tonumber(now[2])
  free = epoch < tonumber(ARGV[5]) or (epoch == tonumber(ARGV[5]) and seq < tonumber(ARGV[6]))
elseif not free then
  free = now[1] == ARGV[3] and now[2] == ARGV[4]
end
if not free then return {0, now[1], now[2], now[3]} end
redis.call("XADD", KEYS[2], "MAXLEN", "~", 1000, "*", "room", ARGV[1], "epoch", ARGV[5], "seq", ARGV[6], "state", ARGV[7])
redis.call("HSET", KEYS[1], "epoch", ARGV[5], "seq", ARGV[6], "state", ARGV[7])
return {1, ARGV[5], ARGV[6], ARGV[7]}`;

/**
 * Keeps a ballot and counts it, in place of what it said before: both or nothing. Gives 0 if there are too many.
 * Keys: the ballots, the counts. Arguments: the ballot; its choices with commas between them; how many ballots
 * there may be; seconds after which nobody needs them.
 */
export const VOTE = `
local before = redis.call("HGET", KEYS[1], ARGV[1])
if not before and redis.call("HLEN", KEYS[1]) >= tonumber(ARGV[3]) then return 0 end
for id in string.gmatch(before or "", "[^,]+") do redis.call("HINCRBY", KEYS[2], id, -1) end
for id in string.gmatch(ARGV[2], "[^,]+") do redis.call("HINCRBY", KEYS[2], id, 1) end
redis.call("HSET", KEYS[1], ARGV[1], ARGV[2])
redis.call("EXPIRE", KEYS[1], ARGV[4])
redis.call("EXPIRE", KEYS[2], ARGV[4])
return 1`;

/** How many have answered, and what; at one moment. Keys: the ballots, the counts. */
export const TALLY = `
return {redis.call("HLEN", KEYS[1]), redis.call("HGETALL", KEYS[2])}`;

/**
 * Says how many follow at one process, and gives how many follow in all. Whoever has said nothing for five
 * seconds is gone. Key: a hash of processes. Arguments: the process, its number.
 */
export const COUNT = `
local now = tonumber(redis.call("TIME")[1])
redis.call("HSET", KEYS[1], ARGV[1], ARGV[2] .. ":" .. now)
redis.call("EXPIRE", KEYS[1], 60)
local all = redis.call("HGETALL", KEYS[1])
local sum = 0
for i = 1, #all, 2 do
  local count, at = string.match(all[i + 1], "^(%d+):(%d+)$")
  if now - tonumber(at) <= 5 then sum = sum + tonumber(count) else redis.call("HDEL", KEYS[1], all[i]) end
end
return sum`;
