package vn.lensan.origin.session;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.util.HttpSessionMutexListener;
import vn.lensan.origin.OriginSettings;

@Configuration(proxyBeanMethods = false)
class ServerSettings {

  /** Spring's own switch trusts every private address; here only the proxies that are named. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> trustedProxies(
      OriginSettings settings) {
    return factory -> {
      if (!settings.trustedProxies().isBlank()) {
        factory.addEngineValves(believing(settings.trustedProxies()));
      }
    };
  }

  private static RemoteIpValve believing(String proxies) {
    var valve = new RemoteIpValve();
    valve.setInternalProxies(proxies);
    valve.setProtocolHeader("X-Forwarded-Proto");
    valve.setHostHeader("X-Forwarded-Host");
    valve.setPortHeader("X-Forwarded-Port");
    return valve;
  }

  /** The local origin speaks plain HTTP, over which some clients never send a Secure cookie. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainCookieLocally(
      OriginSettings settings) {
    return factory -> {
      if (settings.local()) {
        factory.getSettings().getSession().getCookie().setSecure(false);
      }
    };
  }

  @Bean
  HttpSessionMutexListener sessionMutex() {
    return new HttpSessionMutexListener();
  }
}
