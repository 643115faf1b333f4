package vn.lensan.platform.personal;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code lensan.personal-data.master-key-file}: a file with 32 random bytes in Base64, which wraps
 * the data keys. In production a secret mounted by the key service's agent; locally made under
 * {@code .local/}.
 */
@ConfigurationProperties("lensan.personal-data")
record PersonalDataSettings(Path masterKeyFile) {}
