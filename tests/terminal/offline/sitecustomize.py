"""Put first on the path of a program under test: whoever touches the network ends there and then, with a status that tells."""

import os
import sys

CAUGHT = 99


def _no_network(event: str, arguments: tuple[object, ...]) -> None:
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.bind", "socket.connect", "socket.sendto"):
        address = arguments[1] if len(arguments) > 1 else ""
        if not isinstance(address, str | bytes) or event.startswith("socket.get"):
            os._exit(CAUGHT)


sys.addaudithook(_no_network)
