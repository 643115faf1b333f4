package vn.lensan.platform.web;

import jakarta.servlet.MultipartConfigElement;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.http.converter.autoconfigure.ClientHttpMessageConvertersCustomizer;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.http.converter.AbstractJacksonHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.lensan.platform.OnPlatform;
import vn.lensan.platform.personal.PassingFiles;
import vn.lensan.platform.problem.Problems;

@AutoConfiguration(
    beforeName = "org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration")
@EnableConfigurationProperties(WebConfiguration.WebSettings.class)
@OnPlatform
class WebConfiguration implements WebMvcConfigurer {
  private static final int BEFORE_SECURITY = Ordered.HIGHEST_PRECEDENCE + 100;

  /** {@code lensan.web.max-body}: the most bytes of a body that is not an upload. */
  @ConfigurationProperties("lensan.web")
  record WebSettings(@DefaultValue("1MB") DataSize maxBody) {}

  @Bean
  PassingFiles passingFiles(@Value("${java.io.tmpdir}") Path parent) {
    return PassingFiles.in(parent);
  }

  /** The container would leave uploads of a killed process in a folder that nobody knows. */
  @Bean
  MultipartConfigElement multipartConfigElement(
      ObjectProvider<MultipartProperties> uploads, PassingFiles files) {
    MultipartProperties settings = uploads.getIfAvailable(MultipartProperties::new);
    settings.setLocation(files.folder().toString());
    return settings.createMultipartConfig();
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new WebArguments());
  }

  /** Doors speak JSON: what a library on the class path could write too was promised by nobody. */
  @Bean
  ServerHttpMessageConvertersCustomizer jsonOnly() {
    return converters ->
        converters.configureMessageConvertersList(all -> all.removeIf(WebConfiguration::isForeign));
  }

  /** Nor do we ask partners for anything else. */
  @Bean
  ClientHttpMessageConvertersCustomizer jsonOnlyAskedFor() {
    return converters ->
        converters.configureMessageConvertersList(all -> all.removeIf(WebConfiguration::isForeign));
  }

  private static boolean isForeign(HttpMessageConverter<?> converter) {
    return converter instanceof AbstractJacksonHttpMessageConverter<?>
        && !(converter instanceof JacksonJsonHttpMessageConverter);
  }

  @Bean
  FilterRegistrationBean<BodyLimit> bodyLimit(WebSettings settings, Problems problems) {
    FilterRegistrationBean<BodyLimit> filter =
        new FilterRegistrationBean<>(new BodyLimit(settings.maxBody().toBytes(), problems));
    filter.setOrder(BEFORE_SECURITY);
    return filter;
  }
}
