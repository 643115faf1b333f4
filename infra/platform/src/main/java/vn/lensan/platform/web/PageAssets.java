package vn.lensan.platform.web;

import java.io.IOException;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What a service's pages load: a bean of it is all there is to do. Everything lies under one path,
 * since the origin brings only that here; htmx comes out of its own jar, whatever its version.
 *
 * @param path under which the pages ask for it, without a slash at the end
 * @param folder where it lies on the class path, without a slash at the end
 */
public record PageAssets(String path, String folder) implements WebMvcConfigurer {
  private static final Duration KEPT = Duration.ofHours(1);
  private static final String HTMX =
      "classpath*:/META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    add(registry, path + "/htmx/**", folderOfHtmx());
    add(registry, path + "/**", "classpath:" + folder + '/');
  }

  private static void add(ResourceHandlerRegistry registry, String pattern, String from) {
    registry
        .addResourceHandler(pattern)
        .addResourceLocations(from)
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
