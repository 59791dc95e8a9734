-- Asks for pages as readers do: a few often, most seldom (Zipf, exponent 1). Arguments: the file with
-- their paths, the most read first, what stands behind each path, and how many bits of randomness
-- the order of asking has. A request is written once; asking only picks the next.
local asked, at = {}, 0
local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("seed", 2026 + threads)
end

function init(args)
  local requests, weights, sum = {}, {}, 0
  for path in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format("GET", path .. args[2])
    sum = sum + 1 / #requests
    weights[#weights + 1] = sum
  end
  math.randomseed(seed)
  for i = 1, 2 ^ tonumber(args[3]) do
    local point, from, to = math.random() * sum, 1, #weights
    while from < to do
      local middle = math.floor((from + to) / 2)
      if weights[middle] < point then from = middle + 1 else to = middle end
    end
    asked[i] = requests[from]
  end
end

function request()
  at = at % #asked + 1
  return asked[at]
end
