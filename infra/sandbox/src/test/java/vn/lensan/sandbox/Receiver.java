package vn.lensan.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import vn.lensan.sandbox.kit.Json;

/** The other side of the webhooks: keeps what comes and answers as it is told. */
final class Receiver implements AutoCloseable {

  record Message(String path, HttpHeaders headers, String body, int answered) {

    JsonNode json() {
      return Json.MAPPER.readTree(body);
    }

    String type() {
      return json().path("type").asString();
    }

    JsonNode data() {
      return json().path("data");
    }

    String id() {
      return headers.firstValue("webhook-id").orElseThrow();
    }
  }

  private final List<Message> messages = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile int status = 202;

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::receive);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  private void receive(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var headers = HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true);
    var answer = status;
    messages.add(new Message(exchange.getRequestURI().getPath(), headers, body, answer));
    exchange.sendResponseHeaders(answer, -1);
    exchange.close();
  }

  void answerWith(int next) {
    status = next;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks/v1/{channel}";
  }

  List<Message> all() {
    return List.copyOf(messages);
  }

  List<Message> accepted(String type) {
    return messages.stream().filter(m -> m.answered() == 202 && m.type().equals(type)).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
