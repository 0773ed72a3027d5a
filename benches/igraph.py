#!/usr/bin/env python3
"""The whole `maillage indicators` command beside python-igraph's (C) betweenness, closeness, harmonic and constraint.

    cargo build --release && python3 benches/igraph.py [--actors 10000] [--links 40000] [--shape random|hubs|camps]

One network is drawn (seeded), written as a map, and given to both in the same run. Prints seconds, their ratio and
the most memory the command took. Status 1 when the command is slower than igraph or takes more than 500 MB at
10,000 actors.
"""

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time

# This file has the library's name: its folder is not looked in.
sys.path.pop(0)
import igraph  # noqa: E402

KINDS = ["Authority", "ReferralCorridor", "Funding(purpose: Mission)", "ReferralCorridor(with_return: true)",
         "Collaboration(on_project: false, trust: 3)"]
MUTUAL = {3, 4}
ROLES = ["Csss", "CommunityOrganization", "Municipality", "SchoolBoard", "SocialEconomyEnterprise"]


def ends(shape, n, m, chance):
    found = []
    while len(found) < m:
        i, j = chance.randrange(n), chance.randrange(n)
        if shape == "hubs" and found and chance.random() < 0.7:
            j = found[chance.randrange(len(found))][1]
        if shape == "camps" and chance.random() < 0.9:
            j = min(i // 50 * 50 + j % 50, n - 1)
        if i != j:
            found.append((i, j))
    return found


def write_map(path, n, links):
    with open(path, "w", encoding="utf-8") as out:
        out.write('(\n    format_version: 1,\n    title: "Généré",\n    actors: [\n')
        for i in range(n):
            out.write(f'        (id: "01890000-0000-7000-8000-{i + 1:012x}", name: "Organisme {i}", '
                      f'role: {ROLES[i // 50 % len(ROLES)]}),\n')
        out.write("    ],\n    links: [\n")
        for k, (i, j) in enumerate(links):
            out.write(f'        (id: "01890000-0000-7000-8001-{k + 1:012x}", '
                      f'source: "01890000-0000-7000-8000-{i + 1:012x}", '
                      f'target: "01890000-0000-7000-8000-{j + 1:012x}", kind: {KINDS[k % len(KINDS)]}),\n')
        out.write("    ],\n)\n")


def timed(work):
    start = time.perf_counter()
    value = work()
    return time.perf_counter() - start, value


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--actors", type=int, default=10_000)
    options.add_argument("--links", type=int, default=40_000)
    options.add_argument("--shape", choices=["random", "hubs", "camps"], default="random")
    root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
    options.add_argument("--program", default=os.path.join(root, "target", "release", "maillage"))
    told = options.parse_args()

    links = ends(told.shape, told.actors, told.links, random.Random(1))
    arcs = {arc for k, (i, j) in enumerate(links) for arc in ([(i, j), (j, i)] if k % len(KINDS) in MUTUAL else [(i, j)])}
    directed = igraph.Graph(n=told.actors, edges=sorted(arcs), directed=True)
    undirected = directed.as_undirected(mode="collapse")

    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "map.ron")
        write_map(path, told.actors, links)
        command = [told.program, "indicators", path]
        ours, done = timed(lambda: subprocess.run(command, capture_output=True, check=True))
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    report = json.loads(done.stdout)

    theirs, seconds = {}, {}
    for name, work in [
        ("betweenness", undirected.betweenness),
        ("betweenness_directed", directed.betweenness),
        ("closeness", undirected.closeness),
        ("harmonic", undirected.harmonic_centrality),
        ("constraint", undirected.constraint),
    ]:
        seconds[name], theirs[name] = timed(work)
        print(f"igraph {name:<22} {seconds[name]:8.2f} s")
    total = sum(seconds.values())
    ratio = total / ours
    print(f"igraph, all five             {total:8.2f} s")
    print(f"maillage indicators, all     {ours:8.2f} s   {ratio:.1f} times faster   {memory:.0f} MB at most")

    # Both looked at the same network.
    worst = 0.0
    for name in ["betweenness", "betweenness_directed", "harmonic", "constraint"]:
        for actor, value in zip(report["actors"], theirs[name]):
            mine = actor[name]
            if mine is not None and value == value:
                worst = max(worst, abs(mine - value) / max(1.0, abs(value)))
    print(f"largest relative difference  {worst:.1e}")
    return 0 if ratio >= 1 and memory < 500 and worst < 1e-6 else 1


if __name__ == "__main__":
    sys.exit(main())
