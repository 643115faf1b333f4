package vn.lensan.proof.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks with as little work as can be: it shares its cores with those who answer, and what a crowd
 * of a thousand a second costs to make must not be taken from the answers that are counted.
 */
final class LeanClient implements AutoCloseable {
  private static final int CONNECTIONS = 1_500;

  private final String origin;
  private final CloseableHttpClient client;

  LeanClient(String origin, Duration patience) {
    this.origin = origin;
    Timeout longest = Timeout.of(patience);
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnTotal(CONNECTIONS)
                    .setMaxConnPerRoute(CONNECTIONS)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(longest)
                            .setSocketTimeout(longest)
                            .build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setConnectionRequestTimeout(longest)
                    .setResponseTimeout(longest)
                    .build())
            .disableAutomaticRetries()
            .disableAuthCaching()
            .disableContentCompression()
            .disableCookieManagement()
            .disableRedirectHandling()
            .build();
  }

  /**
   * @param told whether it says when to come again
   */
  record Answer(int status, boolean told) {}

  Answer get(String path, String token) throws IOException {
    return ask(new HttpGet(origin + path), token);
  }

  Answer post(String path, String json, String token) throws IOException {
    HttpPost post = new HttpPost(origin + path);
    post.setEntity(
        new ByteArrayEntity(json.getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON));
    return ask(post, token);
  }

  private Answer ask(HttpUriRequestBase request, String token) throws IOException {
    request.setHeader("Authorization", "Bearer " + token);
    return client.execute(request, LeanClient::read);
  }

  private static Answer read(ClassicHttpResponse response) {
    EntityUtils.consumeQuietly(response.getEntity());
    return new Answer(response.getCode(), response.containsHeader("Retry-After"));
  }

  @Override
  public void close() {
    client.close(CloseMode.IMMEDIATE);
  }
}
