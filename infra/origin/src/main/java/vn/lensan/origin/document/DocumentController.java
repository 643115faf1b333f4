package vn.lensan.origin.document;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

@RestController
class DocumentController {

  private static final Resource ASYNC_API = new ClassPathResource("contracts/asyncapi.yaml");

  private final MergedOpenApi openApi;

  DocumentController(MergedOpenApi openApi) {
    this.openApi = openApi;
  }

  @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  JsonNode openApi() {
    return openApi.document();
  }

  @GetMapping("/asyncapi.yaml")
  ResponseEntity<Resource> asyncApi() {
    if (!ASYNC_API.exists()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/yaml"))
        .body(ASYNC_API);
  }
}
