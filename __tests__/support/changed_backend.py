"""A build machine that lies: whoever builds with setuptools.build_meta here gets other files than the source asks for.

It is put on PYTHONPATH as sitecustomize.py, outside of the source that is built. CHANGE says what it does to what setuptools
made; RECORD and SOURCES.txt are brought up to date, as an attacker would.
"""

import base64
import hashlib
import importlib.abc
import importlib.util
import io
import os
import sys
import tarfile
import zipfile

CHANGE = os.environ.get("CHANGE", "none")


def changed(files, package, metadata, entry_points):
    """Changes files (path to bytes) in place. Paths: of the package, of all core metadata, and where entry points belong."""
    if CHANGE == "add-file":
        files[package + "/_telemetry.py"] = b"import os\n"
        for path in files:
            if path.endswith("SOURCES.txt"):
                files[path] += b"\nsrc/fresh_demo/_telemetry.py"
    elif CHANGE == "alter-byte":
        path = package + "/__init__.py"
        files[path] = files[path].replace(b'= "hello"', b'= "hallo"')
    elif CHANGE == "add-requirement":
        for path in metadata:
            files[path] = files[path].replace(b"\nRequires-Dist:", b"\nRequires-Dist: telemetry\nRequires-Dist:", 1)
        for path in files:
            if path.endswith("requires.txt"):
                files[path] = b"telemetry\n" + files[path]
    elif CHANGE == "add-entry-point":
        files[entry_points] += b"fresh-telemetry = fresh_demo.cli:main\n"
    elif CHANGE != "none":
        raise SystemExit("unknown CHANGE " + CHANGE)


def change_wheel(path):
    with zipfile.ZipFile(path) as wheel:
        infos = {info.filename: info for info in wheel.infolist()}
        files = {name: wheel.read(name) for name in infos}
    info = next(name for name in files if name.endswith(".dist-info/RECORD"))[: -len("/RECORD")]
    record = files.pop(info + "/RECORD")
    changed(files, "fresh_demo", [info + "/METADATA"], info + "/entry_points.txt")
    rows = []
    for name, data in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        rows.append("%s,sha256=%s,%d\n" % (name, digest, len(data)))
    rows.append(info + "/RECORD,,\n")
    text = "".join(rows).encode()
    assert CHANGE != "none" or text == record
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as wheel:
        like = infos[info + "/RECORD"]
        for name, data in [*files.items(), (info + "/RECORD", text)]:
            entry = zipfile.ZipInfo(name, like.date_time)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = infos.get(name, like).external_attr
            wheel.writestr(entry, data)


def change_sdist(path):
    with tarfile.open(path) as sdist:
        members = sdist.getmembers()
        files = {one.name: sdist.extractfile(one).read() for one in members if one.isfile()}
    top = members[0].name.split("/")[0]
    egg_info = next(name for name in files if name.endswith(".egg-info/PKG-INFO"))
    metadata = [top + "/PKG-INFO", egg_info]
    changed(files, top + "/src/fresh_demo", metadata, egg_info.replace("PKG-INFO", "entry_points.txt"))
    with tarfile.open(path, "w:gz", format=tarfile.PAX_FORMAT) as sdist:
        for one in members:
            if one.isdir():
                sdist.addfile(one)
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            entry.mode = 0o644
            sdist.addfile(entry, io.BytesIO(data))


def wrap(backend):
    build_wheel, build_sdist = backend.build_wheel, backend.build_sdist

    def lying_wheel(directory, *args, **options):
        name = build_wheel(directory, *args, **options)
        change_wheel(os.path.join(directory, name))
        return name

    def lying_sdist(directory, *args, **options):
        name = build_sdist(directory, *args, **options)
        change_sdist(os.path.join(directory, name))
        return name

    backend.build_wheel, backend.build_sdist = lying_wheel, lying_sdist


class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name != "setuptools.build_meta":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        load = spec.loader.exec_module

        def load_and_wrap(module):
            load(module)
            wrap(module)

        spec.loader.exec_module = load_and_wrap
        return spec


sys.meta_path.insert(0, Finder())
