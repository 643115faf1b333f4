package vn.lensan.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The ports on loopback, counted from the origin's. */
record Ports(int origin) {
  static final String HOST = "127.0.0.1";

  int identity() {
    return origin + 1;
  }

  int onboarding() {
    return origin + 2;
  }

  int catalog() {
    return origin + 3;
  }

  int training() {
    return origin + 4;
  }

  int sandbox() {
    return origin + 5;
  }

  int kafka() {
    return origin + 12;
  }

  int kafkaController() {
    return origin + 13;
  }

  int store() {
    return origin + 14;
  }

  String originUrl() {
    return "http://localhost:" + origin;
  }

  static String url(int port) {
    return "http://" + HOST + ":" + port;
  }

  /** Says which port is taken before anything is started. */
  void check() {
    int[] all = {
      origin,
      identity(),
      onboarding(),
      catalog(),
      training(),
      sandbox(),
      kafka(),
      kafkaController(),
      store()
    };
    for (int port : all) {
      checkFree(port);
    }
  }

  private static void checkFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException taken) {
      throw new LocalProblem(
          "Port "
              + port
              + " is taken by another program; stop that, or choose others with "
              + "-Dlensan.local.port=9080 (the local system uses that port and the fourteen above it).");
    }
  }
}
