package dev.chappe.launcher.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.chappe.schemas.registry.SchemaCatalogue;
import dev.chappe.schemas.registry.SchemaCatalogue.Entry;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryAnswersTest {

    private static final String ARTICLES = "news.articles-value";

    private final SchemaCatalogue catalogue = SchemaCatalogue.load();
    private final RegistryAnswers answers = new RegistryAnswers(catalogue);
    private final Entry article = catalogue.versionsOf(ARTICLES).getLast();

    @Test
    void shouldListTheSubjectsOfTheCatalogue() {
        assertThat(answers.get("/subjects").body()).extracting(node -> node.asText())
                .containsExactlyElementsOf(catalogue.subjects());
    }

    @Test
    void shouldGiveASchemaByIdAsTextInsideJson() {
        Answer answer = answers.get("/schemas/ids/" + article.id());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(new Schema.Parser().parse(answer.body().path("schema").asText())).isEqualTo(article.schema());
    }

    @Test
    void shouldGiveTheLatestVersionOfASubject() {
        Answer answer = answers.get("/subjects/" + ARTICLES + "/versions/latest");

        assertThat(answer.body().path("subject").asText()).isEqualTo(ARTICLES);
        assertThat(answer.body().path("id").asInt()).isEqualTo(article.id());
        assertThat(answer.body().path("version").asInt()).isEqualTo(article.version());
        assertThat(answers.get("/subjects/" + ARTICLES + "/versions/latest/schema").body())
                .isEqualTo(answer.body().path("schema"));
    }

    @Test
    void shouldSayWhereASchemaIsUsed() {
        assertThat(answers.get("/schemas/ids/" + article.id() + "/versions").body().get(0).path("subject").asText())
                .isEqualTo(ARTICLES);
        assertThat(answers.get("/schemas/ids/" + article.id() + "/subjects").body().get(0).asText())
                .isEqualTo(ARTICLES);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # path, status, code
            /nothing,                                    404, 404
            /subjects/nothing/versions,                  404, 40401
            /subjects/nothing/versions/1,                404, 40401
            /subjects/news.articles-value/versions/99,   404, 40402
            /subjects/news.articles-value/versions/one,  422, 42202
            /subjects/news.articles-value/versions/0,    422, 42202
            /schemas/ids/999,                            404, 40403
            /schemas/ids/x,                              404, 40403
            /schemas/ids,                                404, 404
            """)
    void shouldTellFaultsWithTheCodesOfTheConfluentRegistry(String path, int status, int code) {
        Answer answer = answers.get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().path("error_code").asInt()).isEqualTo(code);
        assertThat(answer.body().path("message").asText()).isNotEmpty();
    }

    @Test
    void shouldGiveTheIdOfASchemaOfTheCatalogueThatIsRegistered() {
        Answer answer = answers.post("/subjects/" + ARTICLES + "/versions", posted(article.schema()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("id").asInt()).isEqualTo(article.id());
    }

    @Test
    void shouldRefuseToRegisterAnotherSchema() {
        Answer answer = answers.post("/subjects/" + ARTICLES + "/versions", posted(another()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("error_code").asInt()).isEqualTo(42205);
        assertThat(answer.body().path("message").asText()).contains(ARTICLES).contains("Another");
    }

    @Test
    void shouldLookASchemaUp() {
        assertThat(answers.post("/subjects/" + ARTICLES, posted(article.schema())).body().path("version").asInt())
                .isEqualTo(article.version());
        assertThat(answers.post("/subjects/" + ARTICLES, posted(another())).body().path("error_code").asInt())
                .isEqualTo(40403);
        assertThat(answers.post("/subjects/nothing", posted(another())).body().path("error_code").asInt())
                .isEqualTo(40401);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            no json
            {}
            {"schema": "no avro"}
            """, delimiter = '|', quoteCharacter = '\0')
    void shouldRefuseABodyThatHoldsNoSchema(String body) {
        assertThat(answers.post("/subjects/" + ARTICLES + "/versions", body).body().path("error_code").asInt())
                .isEqualTo(42201);
    }

    @Test
    void shouldServeCustomEventTypesThatNobodyListed() {
        assertThat(answers.get("/subjects/news.events.custom.layoff-value/versions/latest").status()).isEqualTo(200);
    }

    private static Schema another() {
        return SchemaBuilder.record("Another").fields().requiredString("name").endRecord();
    }

    private static String posted(Schema schema) {
        return JsonNodeFactory.instance.objectNode().put("schema", schema.toString()).toString();
    }
}
