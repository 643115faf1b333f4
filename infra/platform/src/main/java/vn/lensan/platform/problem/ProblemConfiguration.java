package vn.lensan.platform.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.platform.OnPlatform;
import vn.lensan.platform.observability.Traces;

@AutoConfiguration(
    beforeName = "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration")
@EnableConfigurationProperties(ProblemConfiguration.ProblemSettings.class)
@Import({ProblemAdvice.class, ErrorDoor.class})
@OnPlatform
class ProblemConfiguration {

  /** {@code lensan.problems.bundles}: the service's own bundles, before the platform's. */
  @ConfigurationProperties("lensan.problems")
  record ProblemSettings(@DefaultValue List<String> bundles) {}

  @Bean
  ProblemWords problemWords(ProblemSettings settings) {
    List<String> basenames = new ArrayList<>(settings.bundles());
    basenames.add("platform/problems");
    return new ProblemWords(basenames);
  }

  @Bean
  Problems problems(ProblemWords words, Traces traces, JsonMapper json) {
    return new Problems(words, traces, json);
  }

  @Bean
  @ConditionalOnMissingBean
  LocaleResolver localeResolver() {
    AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
    resolver.setDefaultLocale(ProblemWords.VIETNAMESE);
    resolver.setSupportedLocales(List.of(ProblemWords.VIETNAMESE, Locale.ENGLISH));
    return resolver;
  }
}
