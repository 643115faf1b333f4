package vn.lensan.pages;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;
import vn.lensan.platform.problem.ProblemWords;
import vn.lensan.platform.web.PageAssets;

/** Switched on by the services that have officers' pages: {@code lensan.pages.enabled}. */
@AutoConfiguration(beforeName = "vn.lensan.platform.problem.ProblemConfiguration")
@ConditionalOnBooleanProperty("lensan.pages.enabled")
@Import({Words.class, Frame.class, PageProblems.class, Forms.class})
class PagesConfiguration {

  @Bean
  static PageAssets assetsOfTheOffice() {
    return new PageAssets("/office/assets", "/pages/static/office/assets");
  }

  /** The frame lies here, whatever the service's own folder of templates is. */
  @Bean
  static SpringResourceTemplateResolver framesOfPages() {
    SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
    resolver.setOrder(0);
    resolver.setResolvablePatterns(Set.of("pages/*"));
    resolver.setPrefix("classpath:/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding("UTF-8");
    return resolver;
  }

  @Bean
  static LocaleResolver localeResolver() {
    PageLanguage.Resolver resolver = new PageLanguage.Resolver();
    resolver.setDefaultLocale(ProblemWords.VIETNAMESE);
    resolver.setSupportedLocales(List.of(ProblemWords.VIETNAMESE, Locale.ENGLISH));
    return resolver;
  }

  @Bean
  static PageLanguage.Links linksInTheLanguage(SpringTemplateEngine engine) {
    PageLanguage.Links links = new PageLanguage.Links();
    engine.addLinkBuilder(links);
    return links;
  }
}
