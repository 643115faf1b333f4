package vn.lensan.origin.route;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.origin.OriginSettings;
import vn.lensan.origin.OriginSettings.Patience;

@Configuration(proxyBeanMethods = false)
class UpstreamClient {

  /** Each open event stream holds a connection; phones and dashboards keep many open. */
  private static final int CONNECTIONS = 2_000;

  /** Nothing clever in between: no redirects followed, nothing unpacked, kept or tried again. */
  @Bean
  CloseableHttpClient upstreamHttpClient(OriginSettings settings) {
    return HttpClients.custom()
        .setConnectionManager(connections(settings.patience()))
        .setDefaultRequestConfig(requests(settings.patience()))
        .disableRedirectHandling()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .disableDefaultUserAgent()
        .evictIdleConnections(TimeValue.ofSeconds(10))
        .build();
  }

  private static PoolingHttpClientConnectionManager connections(Patience patience) {
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setMaxConnTotal(CONNECTIONS)
        .setMaxConnPerRoute(CONNECTIONS)
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(patience.connect()))
                .setSocketTimeout(Timeout.of(patience.silence()))
                .setValidateAfterInactivity(TimeValue.ofMilliseconds(200))
                .build())
        .build();
  }

  private static RequestConfig requests(Patience patience) {
    return RequestConfig.custom()
        .setConnectionRequestTimeout(Timeout.of(patience.connect()))
        .setResponseTimeout(Timeout.of(patience.silence()))
        .setProtocolUpgradeEnabled(false)
        .build();
  }
}
