//! The Leiden algorithm (Traag, Waltman & van Eck 2019) for modularity, resolution 1, on whole numbers.
//!
//! Ours: of the crates, leiden-rs 0.8 refines without chance and leaves its generator to the version of rand, graphrs
//! 0.12 has no seed, the others are a first release each; none can be stopped.
//!
//! A gain is counted in ties times 2L, so it is exact, and two equal gains are equal on every machine.

use rand::Rng;
use rand::seq::SliceRandom;
use rand_pcg::Pcg64Mcg;
use std::collections::VecDeque;

/// How much chance there is in refinement (θ of the paper): a merge is as likely as e^(gain in ties/θ).
const RANDOMNESS: f64 = 0.01;

/// Nodes and the ties between them; each node is an actor, or several once aggregated.
// Invariant: ties of node v are `targets[starts[v]..starts[v + 1]]`, never to itself; every community number is below
// the number of nodes.
#[derive(Debug, Clone)]
pub(super) struct Network {
    starts: Vec<usize>,
    targets: Vec<(u32, u32)>,
    /// Ends of ties at each node, those inside it too.
    ends: Vec<i64>,
    /// All ends, 2L.
    total: i64,
}

/// The community of each node, and their modularity times (2L)².
#[derive(Debug, Clone)]
pub(super) struct Partition {
    pub(super) of: Vec<usize>,
    pub(super) quality: i64,
}

/// When a run ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct Effort {
    /// After so many passes.
    pub(super) passes: usize,
    /// Or after so many in a row, each with its own chance, that found nothing better.
    pub(super) in_vain: usize,
}

/// Sums of ties from one node to communities, whose list serves again for the next.
struct Towards {
    ties: Vec<i64>,
    touched: Vec<usize>,
}

impl Towards {
    fn new(n: usize) -> Self {
        Self { ties: vec![0; n], touched: Vec::new() }
    }

    fn add(&mut self, community: usize, ties: i64) {
        if self.ties[community] == 0 {
            self.touched.push(community);
        }
        self.ties[community] += ties;
    }

    fn clear(&mut self) {
        for community in self.touched.drain(..) {
            self.ties[community] = 0;
        }
    }
}

impl Network {
    /// One node an actor, one tie a pair.
    pub(super) fn new(neighbours: &[Vec<usize>]) -> Self {
        let mut starts = vec![0];
        let mut targets = Vec::new();
        for list in neighbours {
            targets.extend(list.iter().map(|w| (*w as u32, 1)));
            starts.push(targets.len());
        }
        let ends: Vec<i64> = neighbours.iter().map(|list| i64::from(list.len() as u32)).collect();
        Self { starts, targets, total: ends.iter().sum(), ends }
    }

    /// Modularity times (2L)², for a network that is not aggregated.
    fn quality(&self, of: &[usize]) -> i64 {
        let mut inside = 0;
        let mut ends = vec![0; self.len()];
        for (v, community) in of.iter().enumerate() {
            inside += self.ties(v).filter(|(w, _)| of[*w] == *community).map(|(_, ties)| ties).sum::<i64>();
            ends[*community] += self.ends[v];
        }
        self.total * inside - ends.iter().map(|k| k * k).sum::<i64>()
    }

    /// All ends, 2L.
    pub(super) fn total(&self) -> i64 {
        self.total
    }

    /// Every node alone.
    pub(super) fn apart(&self) -> Partition {
        let of: Vec<usize> = (0..self.len()).collect();
        let quality = self.quality(&of);
        Partition { of, quality }
    }

    /// Passes of the whole algorithm with one stream of chance, each from what the last one found, until several in
    /// a row find nothing better. `None` when stopped.
    pub(super) fn run(
        &self,
        from: Partition,
        effort: Effort,
        rng: &mut Pcg64Mcg,
        keep_going: &(dyn Fn() -> bool + Sync),
    ) -> Option<Partition> {
        let mut best = from;
        let mut in_vain = 0;
        for _ in 0..effort.passes {
            let of = self.improved(&best.of, rng, keep_going)?;
            let quality = self.quality(&of);
            in_vain = if quality > best.quality { 0 } else { in_vain + 1 };
            if quality >= best.quality {
                best = Partition { of, quality };
            }
            if in_vain == effort.in_vain {
                break;
            }
        }
        Some(best)
    }

    /// Local moves, refinement and aggregation, up to where each community is one node.
    fn improved(&self, of: &[usize], rng: &mut Pcg64Mcg, keep_going: &(dyn Fn() -> bool + Sync)) -> Option<Vec<usize>> {
        let mut aggregated: Option<Self> = None;
        let mut node_of: Vec<usize> = (0..self.len()).collect();
        let mut communities = of.to_vec();
        while keep_going() {
            let network = aggregated.as_ref().unwrap_or(self);
            network.move_nodes(&mut communities, rng);
            let count = compact(&mut communities);
            if count == network.len() {
                return Some(node_of.iter().map(|node| communities[*node]).collect());
            }
            let mut refined = network.refine(&communities, rng);
            let mut nodes = compact(&mut refined);
            if nodes == network.len() {
                (refined, nodes) = (communities.clone(), count);
            }
            let smaller = network.aggregate(&refined, nodes);
            let mut inherited = vec![0; nodes];
            for (node, community) in refined.iter().zip(&communities) {
                inherited[*node] = *community;
            }
            for node in &mut node_of {
                *node = refined[*node];
            }
            communities = inherited;
            aggregated = Some(smaller);
        }
        None
    }

    fn len(&self) -> usize {
        self.ends.len()
    }

    /// The other nodes that a node is tied to, and by how many ties.
    fn ties(&self, v: usize) -> impl Iterator<Item = (usize, i64)> + '_ {
        self.targets[self.starts[v]..self.starts[v + 1]].iter().map(|(w, ties)| (*w as usize, i64::from(*ties)))
    }

    /// Moves nodes to the community where they gain most, as long as one does; who sees a neighbour leave is asked
    /// again.
    fn move_nodes(&self, of: &mut [usize], rng: &mut Pcg64Mcg) {
        let n = self.len();
        let (mut ends, mut sizes) = (vec![0; n], vec![0_usize; n]);
        for (v, community) in of.iter().enumerate() {
            ends[*community] += self.ends[v];
            sizes[*community] += 1;
        }
        let mut empty: Vec<usize> = (0..n).filter(|community| sizes[*community] == 0).collect();
        let mut order: Vec<usize> = (0..n).collect();
        order.shuffle(rng);
        let (mut queue, mut is_queued) = (VecDeque::from(order), vec![true; n]);
        let mut towards = Towards::new(n);
        while let Some(v) = queue.pop_front() {
            is_queued[v] = false;
            for (w, ties) in self.ties(v) {
                towards.add(of[w], ties);
            }
            let (own, degree) = (of[v], self.ends[v]);
            ends[own] -= degree;
            sizes[own] -= 1;
            let gain = |community: usize| self.total * towards.ties[community] - degree * ends[community];
            let (mut best, mut most, mut equals) = (own, gain(own), 0);
            for &community in towards.touched.iter().filter(|community| **community != own) {
                let gained = gain(community);
                if gained > most {
                    (best, most, equals) = (community, gained, 1);
                } else if gained == most && best != own {
                    equals += 1;
                    if rng.random_range(0..equals) == 0 {
                        best = community;
                    }
                }
            }
            if sizes[own] == 0 && best != own {
                empty.push(own);
            }
            if most < 0 {
                best = empty.pop().unwrap_or(own);
            }
            towards.clear();
            ends[best] += degree;
            sizes[best] += 1;
            if best == own {
                continue;
            }
            of[v] = best;
            for (w, _) in self.ties(v) {
                if of[w] != best && !is_queued[w] {
                    is_queued[w] = true;
                    queue.push_back(w);
                }
            }
        }
    }

    /// Builds each community anew from its single nodes: one that is well tied to the rest of its community joins,
    /// at random but likelier where more is gained, a part that is well tied to the rest as well.
    fn refine(&self, communities: &[usize], rng: &mut Pcg64Mcg) -> Vec<usize> {
        let n = self.len();
        let mut whole = vec![0; n];
        for (v, community) in communities.iter().enumerate() {
            whole[*community] += self.ends[v];
        }
        let mut part: Vec<usize> = (0..n).collect();
        let mut ends = self.ends.clone();
        let inside = |v: usize| self.ties(v).filter(move |(w, _)| communities[*w] == communities[v]);
        // Ties of each part to the rest of its community.
        let mut outward: Vec<i64> = (0..n).map(|v| inside(v).map(|(_, ties)| ties).sum()).collect();
        let mut is_single = vec![true; n];
        let mut order = part.clone();
        order.shuffle(rng);
        let mut towards = Towards::new(n);
        let mut choices = Vec::new();
        for v in order {
            let all = whole[communities[v]];
            let is_well_tied = |part: usize, outward: &[i64], ends: &[i64]| {
                self.total * outward[part] >= ends[part] * (all - ends[part])
            };
            if !is_single[v] || !is_well_tied(v, &outward, &ends) {
                continue;
            }
            for (w, ties) in inside(v) {
                towards.add(part[w], ties);
            }
            choices.push((v, 0));
            for &there in towards.touched.iter().filter(|there| is_well_tied(**there, &outward, &ends)) {
                let gain = self.total * towards.ties[there] - self.ends[v] * ends[there];
                if gain >= 0 {
                    choices.push((there, gain));
                }
            }
            let chosen = self.choose(&choices, rng);
            if chosen != v {
                outward[chosen] += outward[v] - 2 * towards.ties[chosen];
                ends[chosen] += ends[v];
                part[v] = chosen;
                is_single[chosen] = false;
            }
            choices.clear();
            towards.clear();
        }
        part
    }

    /// One of the parts, each as likely as e^(gain/θ).
    fn choose(&self, choices: &[(usize, i64)], rng: &mut Pcg64Mcg) -> usize {
        let most = choices.iter().map(|(_, gain)| *gain).max().unwrap_or(0);
        let scale = self.total as f64 * RANDOMNESS;
        let likelihood = |gain: i64| exponential((gain - most) as f64 / scale);
        let sum: f64 = choices.iter().map(|(_, gain)| likelihood(*gain)).sum();
        let mut drawn = rng.random::<f64>() * sum;
        for (part, gain) in choices {
            drawn -= likelihood(*gain);
            if drawn < 0.0 {
                return *part;
            }
        }
        choices.iter().find(|(_, gain)| *gain == most).map_or(0, |(part, _)| *part)
    }

    /// The network whose nodes are those parts.
    fn aggregate(&self, part: &[usize], count: usize) -> Self {
        let mut members: Vec<usize> = (0..self.len()).collect();
        members.sort_by_key(|v| part[*v]);
        let mut smaller =
            Self { starts: vec![0], targets: Vec::new(), ends: Vec::with_capacity(count), total: self.total };
        let mut towards = Towards::new(count);
        for nodes in members.chunk_by(|v, w| part[*v] == part[*w]) {
            for (w, ties) in nodes.iter().flat_map(|v| self.ties(*v)) {
                towards.add(part[w], ties);
            }
            let others = towards.touched.iter().filter(|q| **q != part[nodes[0]]);
            smaller.targets.extend(others.map(|q| (*q as u32, towards.ties[*q] as u32)));
            smaller.starts.push(smaller.targets.len());
            smaller.ends.push(nodes.iter().map(|v| self.ends[*v]).sum());
            towards.clear();
        }
        smaller
    }
}

/// Numbers communities anew from 0, in the order of their first node, and counts them.
pub(super) fn compact(of: &mut [usize]) -> usize {
    let mut numbers = vec![usize::MAX; of.iter().max().map_or(0, |largest| largest + 1)];
    let mut count = 0;
    for community in of {
        let number = &mut numbers[*community];
        if *number == usize::MAX {
            *number = count;
            count += 1;
        }
        *community = *number;
    }
    count
}

/// e^x for x ≤ 0, as (1 + x/1024)^1024: near enough for chance, and to the last bit the same on every machine.
fn exponential(x: f64) -> f64 {
    let base = (1.0 + x / 1024.0).max(0.0);
    (0..10).fold(base, |power, _| power * power)
}
