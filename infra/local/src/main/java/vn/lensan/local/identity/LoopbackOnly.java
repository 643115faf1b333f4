package vn.lensan.local.identity;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Passwords that everybody knows must not be reachable from another machine. */
@Component
class LoopbackOnly {

  LoopbackOnly(ServerProperties server) {
    var address = server.getAddress();
    if (address == null || !address.isLoopbackAddress()) {
      throw new IllegalStateException(
          "The local identity provider knows only demo passwords, so server.address must be a"
              + " loopback address such as 127.0.0.1, not "
              + (address == null ? "all addresses" : address.getHostAddress()));
    }
  }
}
