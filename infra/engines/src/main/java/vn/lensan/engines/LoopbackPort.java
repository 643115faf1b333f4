package vn.lensan.engines;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** A port on this machine's loopback address. */
public final class LoopbackPort {

  public static final String HOST = "127.0.0.1";

  private LoopbackPort() {}

  /** The wanted port if nobody listens on it; 0 stands for any free one. */
  public static int claim(int wanted, String purpose) {
    try (ServerSocket socket = new ServerSocket()) {
      // A port that is only waiting out its last connections is free for us.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address(), wanted));
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new EngineProblem(
          "Port " + wanted + " is taken by another program, so the " + purpose + " cannot start.",
          e);
    }
  }

  public static InetAddress address() {
    return InetAddress.ofLiteral(HOST);
  }
}
