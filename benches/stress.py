#!/usr/bin/env python3
"""How well the organic layout keeps distances, beside Graphviz's `neato` (mode major) and `sfdp`.

    cargo build --release && python3 benches/stress.py [--largest 2000] [--only grid] [--no-samples]

Needs Graphviz on the path, and numpy, scipy and networkx. Every map of `saved_maps/` and networks of several kinds
(seeded) are laid out by `maillage layout`, with room for labels and without, and by both Graphviz programs at their
defaults; beyond 2,000 actors by `sfdp` alone. A line a network tells:

    actors, ties   of the simple undirected network
    before         stress of our drawing before labels are given room (`--without-room`)
    after          stress of our drawing as it is
    neato, sfdp    stress of theirs
    b/best, a/best before and after, as shares of the better of theirs; targets 1.01 and 1.10
    seconds        the whole command, start, reading and writing included, then neato's and sfdp's

Stress is the full normalised one: the mean over connected pairs of (1 - s |xi - xj| / dij)^2, dij the number of ties
on the shortest way and s the scale that makes it least, found for each connected part on its own. Beyond 2,000 actors
the mean is over all pairs with one of 200 actors drawn at random. A stress below 0.0001 is a perfect drawing whatever
its share of another. Status 1 when a target is missed.
"""

import argparse
import glob
import os
import random
import re
import subprocess
import sys
import tempfile
import time

import networkx as nx
import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components, shortest_path

ALL_PAIRS = 2_000
N_SOURCES = 200
PERFECT = 1e-4
ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
KINDS = ["Funding(purpose: Mission)", "Collaboration(on_project: false, trust: 3)"]


def networks(largest):
    """Name and network, of several kinds and sizes."""
    for n in [size for size in [30, 100, 300, 1000, 2000] if size <= largest]:
        side = round(n ** 0.5)
        blocks = [n // 5] * 5
        yield f"random {n}", nx.gnm_random_graph(n, 3 * n, seed=n)
        yield f"sparse random {n}", nx.gnm_random_graph(n, n, seed=n)
        yield f"small world {n}", nx.watts_strogatz_graph(n, 6, 0.1, seed=n)
        yield f"scale-free {n}", nx.barabasi_albert_graph(n, 2, seed=n)
        yield f"blocks {n}", nx.stochastic_block_model(blocks, [[min(1.0, (30 if a == b else 1.5) / n) for a in range(5)] for b in range(5)], seed=n)
        yield f"tree {n}", nx.random_labeled_tree(n, seed=n)
        yield f"grid {n}", nx.convert_node_labels_to_integers(nx.grid_2d_graph(side, side))
        yield f"path {n}", nx.path_graph(n)
        yield f"star {n}", nx.star_graph(n - 1)
        yield f"several parts {n}", nx.disjoint_union_all(
            [nx.gnm_random_graph(max(3, n // k), 2 * max(3, n // k), seed=k) for k in (2, 4, 8, 16)])
    if largest >= 300:
        yield "300/2,000", nx.gnm_random_graph(300, 2_000, seed=7)
    if largest >= 2_000:
        yield "2,000/10,000", nx.gnm_random_graph(2_000, 10_000, seed=7)
    if largest >= 10_000:
        yield "10,000/40,000", nx.gnm_random_graph(10_000, 40_000, seed=7)
        yield "scale-free 10,000", nx.barabasi_albert_graph(10_000, 4, seed=7)
        yield "grid 10,000", nx.convert_node_labels_to_integers(nx.grid_2d_graph(100, 100))


def identity(number):
    return f"01890000-0000-7000-8000-{number + 1:012x}"


def write_map(path, n, ties):
    with open(path, "w", encoding="utf-8") as out:
        out.write('(\n    format_version: 1,\n    title: "Généré",\n    actors: [\n')
        for i in range(n):
            out.write(f'        (id: "{identity(i)}", name: "Organisme {i}", role: CommunityOrganization),\n')
        out.write("    ],\n    links: [\n")
        for k, (i, j) in enumerate(ties):
            out.write(f'        (id: "01890000-0000-7000-8001-{k + 1:012x}", source: "{identity(i)}", '
                      f'target: "{identity(j)}", kind: {KINDS[k % 4 > 0]}),\n')
        out.write("    ],\n)\n")


def read_map(path):
    """Number of actors, ties between them by number, and where each stands."""
    with open(path, encoding="utf-8") as file:
        actors, links = re.split(r"\n    links: \[", file.read(), maxsplit=1)
    found = re.findall(r'\bid: "([0-9a-f-]{36})"(.*?)(?=\bid: "[0-9a-f-]{36}"|\Z)', actors, re.S)
    number = {name: k for k, (name, _) in enumerate(found)}
    places = [re.search(r"position: \(x: ([-\d.e]+), y: ([-\d.e]+)\)", rest) for _, rest in found]
    ends = re.findall(r'source: "([0-9a-f-]{36})",\s+target: "([0-9a-f-]{36})"', links)
    ties = sorted({tuple(sorted((number[a], number[b]))) for a, b in ends if a != b})
    stood = np.array([[float(p[1]), float(p[2])] if p else [0.0, 0.0] for p in places]).reshape(len(found), 2)
    return len(found), ties, stood


def matrix(n, ties):
    rows = [i for i, _ in ties] + [j for _, j in ties]
    columns = [j for _, j in ties] + [i for i, _ in ties]
    return csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(n, n))


class Distances:
    """What the stress of drawings of one network needs, found once."""

    def __init__(self, n, ties):
        graph = matrix(n, ties)
        _, self.part = connected_components(graph, directed=False)
        everyone = np.arange(n)
        self.sources = everyone if n <= ALL_PAIRS else np.sort(np.random.default_rng(1).choice(n, N_SOURCES, False))
        self.hops = shortest_path(graph, directed=False, unweighted=True, indices=self.sources)

    def stress(self, places):
        total, pairs = 0.0, 0
        for part in np.unique(self.part):
            members = np.flatnonzero(self.part == part)
            rows = np.flatnonzero(self.part[self.sources] == part)
            if len(members) < 2 or len(rows) == 0:
                continue
            hops = self.hops[np.ix_(rows, members)]
            apart = places[self.sources[rows]][:, None, :] - places[members][None, :, :]
            shares = (np.hypot(apart[..., 0], apart[..., 1])[hops > 0] / hops[hops > 0])
            if (squares := np.square(shares).sum()) > 0:
                total += len(shares) - shares.sum() ** 2 / squares
            else:
                total += len(shares)
            pairs += len(shares)
        return max(total, 0.0) / max(pairs, 1)


def maillage(program, source, target, *more):
    start = time.perf_counter()
    subprocess.run([program, "layout", source, "--to", target, *more], check=True, capture_output=True)
    return read_map(target)[2], time.perf_counter() - start


def graphviz(program, n, ties):
    """Where it puts everyone; each connected part on its own, as `pack` would."""
    start = time.perf_counter()
    text = "graph {\n" + "".join(f"{i};\n" for i in range(n)) + "".join(f"{i} -- {j};\n" for i, j in ties) + "}\n"
    pack = [] if program == "sfdp" else ["-Gpack=true"]
    done = subprocess.run([program, "-Tplain", *pack], input=text, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - start
    places = np.full((n, 2), np.nan)
    for line in done.stdout.splitlines():
        words = line.split()
        if words and words[0] == "node":
            places[int(words[1])] = float(words[2]), float(words[3])
    if np.isnan(places).any():
        sys.exit(f"{program}: {done.stderr.strip() or 'no places'}")
    return places, seconds


def cases(told, folder):
    if not told.no_samples:
        for path in sorted(glob.glob(os.path.join(ROOT, "saved_maps", "*.ron"))):
            yield os.path.basename(path)[:-4], path
    for name, network in networks(told.largest):
        path = os.path.join(folder, "network.ron")
        write_map(path, network.number_of_nodes(), list(network.edges))
        yield name, path


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--largest", type=int, default=2_000, help="most actors of a generated network")
    options.add_argument("--only", default="", help="networks whose name has this in it")
    options.add_argument("--no-samples", action="store_true", help="generated networks only")
    options.add_argument("--program", default=os.path.join(ROOT, "target", "release", "maillage"))
    told = options.parse_args()
    random.seed(1)
    missed = 0
    print(f"{'network':<30}{'actors':>7}{'ties':>7}{'before':>9}{'after':>9}{'neato':>9}{'sfdp':>9}"
          f"{'b/best':>8}{'a/best':>8}{'ours s':>8}{'neato s':>8}{'sfdp s':>8}")
    with tempfile.TemporaryDirectory() as folder:
        target = os.path.join(folder, "out.ron")
        for name, path in cases(told, folder):
            if told.only not in name:
                continue
            n, ties, _ = read_map(path)
            distances = Distances(n, ties)
            before, _ = maillage(told.program, path, target, "--without-room")
            after, seconds = maillage(told.program, path, target)
            before, after = distances.stress(before), distances.stress(after)
            theirs, their_seconds = {}, {}
            for program in ["neato", "sfdp"] if n <= ALL_PAIRS else ["sfdp"]:
                places, their_seconds[program] = graphviz(program, n, ties)
                theirs[program] = distances.stress(places)
            best = max(min(theirs.values()), PERFECT)
            shares = [max(value, PERFECT) / best for value in (before, after)]
            is_missed = shares[0] > 1.01 or shares[1] > 1.10
            missed += is_missed
            columns = [theirs.get("neato", np.nan), theirs["sfdp"]]
            waits = [seconds, their_seconds.get("neato", np.nan), their_seconds["sfdp"]]
            print(f"{name:<30}{n:>7}{len(ties):>7}{before:>9.5f}{after:>9.5f}" + "".join(f"{v:>9.5f}" for v in columns)
                  + "".join(f"{v:>8.3f}" for v in shares) + "".join(f"{v:>8.2f}" for v in waits)
                  + ("  missed" if is_missed else ""), flush=True)
    print(f"{missed} missed" if missed else "none missed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
