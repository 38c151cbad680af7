# SPDX-License-Identifier: Apache-2.0
"""What the kernel tells about a running process: processor time, memory, connections."""

import os
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def processor_seconds(pid: int) -> float:
    """User and system time of a process so far, in seconds; a tick is ten milliseconds."""
    # The name of the program stands in brackets and may hold blanks.
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / TICKS


def memory(pid: int, which: str = "VmRSS") -> int:
    """Bytes of memory: VmRSS is what is resident now, VmHWM the most there ever was."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(f"{which}:"):
            return int(line.split()[1]) * 1024
    raise ValueError(f"process {pid} has no {which}")


def started(pid: int) -> float:
    """When a process was started, in seconds since 1970."""
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    lines = Path("/proc/stat").read_text().splitlines()
    booted = next(int(line.split()[1]) for line in lines if line.startswith("btime "))
    return booted + int(after_name[19]) / TICKS


def is_running(pid: int) -> bool:
    """Whether the process is there and not a zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def listening_ports(pid: int) -> set[int]:
    """The TCP ports that a process listens on."""
    own = _socket_inodes(pid)
    return {local for local, _, state, inode in _tcp() if state == "0A" and inode in own}


def peers(port: int) -> set[int]:
    """The ports of the clients that have a connection to a port of this machine."""
    return {remote for local, remote, state, _ in _tcp() if state == "01" and local == port}


def sockets(pid: int) -> int:
    """How many sockets a process has open, those that listen and wait for their end included."""
    return len(_socket_inodes(pid))


def _socket_inodes(pid: int) -> set[str]:
    out = set()
    for descriptor in Path(f"/proc/{pid}/fd").iterdir():
        try:
            target = os.readlink(descriptor)
        except FileNotFoundError:
            continue
        if target.startswith("socket:["):
            out.add(target[8:-1])
    return out


def _tcp():
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        for line in Path(table).read_text().splitlines()[1:]:
            column = line.split()
            yield _port(column[1]), _port(column[2]), column[3], column[9]


def _port(address: str) -> int:
    return int(address.rpartition(":")[2], 16)
