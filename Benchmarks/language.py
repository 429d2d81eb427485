"""Measure the language engine against spaCy, on the same texts, with the same model, on one thread.

usage: language.py STUDYPACK MODEL_DIR FILE... > results.md        needs the package spacy (3.8)

Ratios, not seconds: run this on a quiet machine, and compare the last column. Runs alternate, so that
both meet the same disturbances; each figure is the median of five.
"""
import json, os, resource, statistics, subprocess, sys, time

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"): os.environ[variable] = "1"
import spacy

RUNS = 5


# A small process of its own starts ours: a child's peak memory begins with that of its parent.
STARTER = """
import json, os, subprocess, sys, time
start = time.perf_counter()
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, usage = os.wait4(child.pid, 0)
if status: sys.exit(sys.argv[1] + " failed")
print(json.dumps([time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024]))
"""


def run(command):
    """Wall seconds, CPU seconds and peak resident MiB of a child process."""
    return json.loads(subprocess.run([sys.executable, "-S", "-c", STARTER, *command], stdout=subprocess.PIPE, check=True).stdout)


def main(tool, model, files):
    analyze = [tool, "analyze", "--format", "json", "--jobs"]
    median = lambda rows, column: statistics.median(row[column] for row in rows)
    output = subprocess.run([*analyze, "1", *files], stdout=subprocess.PIPE, check=True).stdout
    blocks = [json.loads(line)["text"] for line in output.splitlines()]
    start = time.perf_counter(); nlp = spacy.load(model); load = time.perf_counter() - start
    one, two, theirs = [], [], []
    for _ in range(RUNS):
        one.append(run([*analyze, "1", *files]))
        two.append(run([*analyze, "2", *files]))
        wall, cpu = time.perf_counter(), time.process_time()
        tokens = sum(len(doc) for doc in nlp.pipe(blocks))
        theirs.append((time.perf_counter() - wall, time.process_time() - cpu))
    single = [run([*analyze, "1", files[0]]) for _ in range(RUNS)]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{tokens:,} tokens in {len(blocks):,} texts; medians of {RUNS} runs\n")
    print("| | StudyPack | spaCy | ratio |\n|---|---|---|---|")
    for name, column in (("wall", 0), ("CPU", 1)):
        ours, other = tokens / median(one, column), tokens / median(theirs, column)
        print(f"| tokens a {name} second, one thread (our loading counted, spaCy's not) | {ours:,.0f} | {other:,.0f} | {ours / other:.2f} |")
    print(f"| two threads against one, wall | {median(one, 0) / median(two, 0):.2f} | | |")
    print(f"| one essay in a fresh process, s (spaCy: loading alone) | {median(single, 0):.3f} | {load:.2f} | {load / median(single, 0):.1f} |")
    print(f"| peak memory, one essay, MiB | {median(single, 2):.0f} | {memory:.0f} | |")
    print(f"| peak memory, all texts, one thread, MiB | {median(one, 2):.0f} | {memory:.0f} | |")
    print(f"| peak memory, all texts, two threads, MiB | {median(two, 2):.0f} | | |")


if __name__ == "__main__": main(sys.argv[1], sys.argv[2], sys.argv[3:])
