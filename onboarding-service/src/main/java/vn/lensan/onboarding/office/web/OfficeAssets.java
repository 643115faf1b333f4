package vn.lensan.onboarding.office.web;

import java.io.IOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Everything that the pages load lies under {@code /office/}, since the origin brings only that
 * here; htmx comes out of its own jar, whatever its version.
 */
@Configuration(proxyBeanMethods = false)
class OfficeAssets implements WebMvcConfigurer {
  private static final Duration KEPT = Duration.ofHours(1);
  private static final String HTMX =
      "classpath*:/META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/office/assets/htmx/**")
        .addResourceLocations(folderOfHtmx())
        .setCacheControl(CacheControl.maxAge(KEPT).cachePublic());
    registry
        .addResourceHandler("/office/assets/**")
        .addResourceLocations("classpath:/onboarding/static/office/assets/")
        .setCacheControl(CacheControl.maxAge(KEPT).cachePublic());
  }

  private static String folderOfHtmx() {
    try {
      Resource[] found = new PathMatchingResourcePatternResolver().getResources(HTMX);
      if (found.length == 0) {
        throw new IllegalStateException("htmx is not on the class path");
      }
      String file = found[0].getURL().toString();
      return file.substring(0, file.lastIndexOf('/') + 1);
    } catch (IOException unreadable) {
      throw new IllegalStateException("htmx could not be found", unreadable);
    }
  }
}
