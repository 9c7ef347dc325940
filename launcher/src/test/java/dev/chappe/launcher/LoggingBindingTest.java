package dev.chappe.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.slf4j.spi.SLF4JServiceProvider;

class LoggingBindingTest {

    @Test
    void shouldHaveOneBindingAlthoughKafkaBringsAnotherLoggingLibrary() {
        assertThat(ServiceLoader.load(SLF4JServiceProvider.class)).hasSize(1).first()
                .satisfies(provider -> assertThat(provider.getClass().getName()).startsWith("ch.qos.logback"));
    }
}
