package vn.lensan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

class PageAssetsTest {
  private final MockMvc pages;

  PageAssetsTest() {
    AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    context.setServletContext(new MockServletContext());
    context.register(Pages.class);
    context.refresh();
    pages = MockMvcBuilders.webAppContextSetup(context).build();
  }

  @Configuration(proxyBeanMethods = false)
  @EnableWebMvc
  static class Pages {
    @Bean
    PageAssets assets() {
      return new PageAssets("/pages/assets", "/pages/assets");
    }
  }

  private MockHttpServletResponse answer(String path) throws Exception {
    return pages.perform(get(path)).andReturn().getResponse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/pages/assets/page.css", "/pages/assets/htmx/htmx.min.js"})
  void bringsWhatPagesLoadAndLetsItBeKeptForAnHour(String path) throws Exception {
    MockHttpServletResponse found = answer(path);
    assertThat(found.getStatus()).isEqualTo(200);
    assertThat(found.getContentAsString()).isNotBlank();
    assertThat(found.getHeader("Cache-Control")).isEqualTo("max-age=3600, public");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pages/assets/missing.css",
        "/pages/secret.txt",
        "/pages/assets/../secret.txt",
        "/pages/assets/%2e%2e/secret.txt",
        "/pages/assets/htmx/../package.json"
      })
  void bringsNothingElse(String path) throws Exception {
    assertThat(answer(path).getStatus()).isIn(400, 404);
  }
}
