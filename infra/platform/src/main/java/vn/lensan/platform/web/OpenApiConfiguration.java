package vn.lensan.platform.web;

import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import vn.lensan.platform.OnPlatform;
import vn.lensan.platform.security.Caller;

/**
 * Tells of the platform's own arguments in the OpenAPI document what a user sends for them, which
 * can't be read off their classes.
 */
@AutoConfiguration
@ConditionalOnClass(SpringDocUtils.class)
@OnPlatform
class OpenApiConfiguration {

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Caller.class, PageRequest.class, IfMatch.class);
  }

  @Bean
  GlobalOperationCustomizer platformArguments() {
    return (operation, handler) -> {
      if (takes(handler, PageRequest.class)) {
        operation.addParametersItem(parameter("query", "limit", limit()));
        operation.addParametersItem(
            parameter("query", "cursor", new StringSchema())
                .description("The cursor of the page before; without it the first page"));
      }
      if (takes(handler, IfMatch.class)) {
        operation.addParametersItem(ifMatch());
      }
      return operation;
    };
  }

  private static boolean takes(HandlerMethod handler, Class<?> type) {
    return Arrays.asList(handler.getMethod().getParameterTypes()).contains(type);
  }

  private static Schema<?> limit() {
    Schema<?> limit = new IntegerSchema();
    limit.setDefault(PageRequest.USUAL);
    limit.setMinimum(BigDecimal.ONE);
    limit.setMaximum(BigDecimal.valueOf(PageRequest.MOST));
    return limit;
  }

  private static Parameter ifMatch() {
    return parameter("header", HttpHeaders.IF_MATCH, new StringSchema())
        .required(true)
        .description("The ETag of what was seen; 428 without it, 412 when it is stale");
  }

  private static Parameter parameter(String in, String name, Schema<?> schema) {
    return new Parameter().in(in).name(name).schema(schema).required(false);
  }
}
