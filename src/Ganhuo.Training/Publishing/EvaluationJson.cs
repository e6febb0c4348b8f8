using System.Collections.Immutable;
using System.Text.Json;
using Ganhuo.Classifying;
using Ganhuo.Reporting;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Publishing;

/// <summary>An evaluation as the object that <c>ganhuo-evaluation.schema.json</c> describes; the order of fields is fixed.</summary>
internal sealed class EvaluationJson(Utf8JsonWriter json)
{
    public const int SchemaVersion = 1;

    public static void Write(Evaluation evaluation, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonLayout.Indented)) new EvaluationJson(json).Write(evaluation);
        output.WriteByte((byte)'\n');
    }

    private void Write(Evaluation evaluation)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteStartObject("tool");
        json.WriteString("name", ToolIdentity.Name);
        json.WriteString("version", ToolIdentity.Version);
        json.WriteString("knowledge", ToolIdentity.Knowledge);
        json.WriteEndObject();
        json.WriteString("gold", evaluation.Request.Gold);
        json.WriteString("part", evaluation.Request.Part);
        json.WriteNumber("reports", evaluation.Reports);
        json.WriteNumber("paragraphs", evaluation.Paragraphs);
        Write(evaluation.Request.Model);
        json.WriteObjects("figures", evaluation.Figures, figure =>
        {
            json.WriteString("name", figure.Name);
            Fields(figure);
            json.WriteNumber("count", figure.Count);
        });
        json.WriteObjects("labels", evaluation.Labels, Write);
        json.WriteStrings("errors", evaluation.Errors);
        json.WriteEndObject();
    }

    private void Write(ParagraphModel? model)
    {
        if (model is null)
        {
            json.WriteNull("model");
            return;
        }

        json.WriteStartObject("model");
        json.WriteString("training", model.Training);
        json.WriteNumber("paragraphs", model.Paragraphs);
        json.WriteString("knowledge", model.Knowledge);
        json.WriteEndObject();
    }

    private void Write(LabelEvaluation labels)
    {
        json.WriteString("name", labels.Name);
        json.WriteNumber("count", labels.Confusion.Count);
        Object("accuracy", labels.Accuracy);
        Object("macroPrecision", labels.MacroPrecision);
        Object("macroRecall", labels.MacroRecall);
        Object("macroF1", labels.MacroF1);
        json.WriteObjects("perLabel", labels.PerLabel, label =>
        {
            json.WriteString("label", label.Label);
            json.WriteNumber("precision", JsonNumbers.Share(label.Precision));
            json.WriteNumber("recall", JsonNumbers.Share(label.Recall));
            Object("f1", label.F1);
            json.WriteNumber("support", label.Support);
        });
        WriteConfusion(labels);
        WriteCalibration(labels);
        json.WriteObjects("rivals", labels.Rivals, rival =>
        {
            json.WriteString("name", rival.Name);
            Object("accuracy", rival.Accuracy);
            Object("macroF1", rival.MacroF1);
        });
        json.WriteObjects("worst", labels.Worst, Write);
    }

    private void WriteConfusion(LabelEvaluation labels)
    {
        json.WriteStartObject("confusion");
        json.WriteStrings("labels", labels.Labels);
        json.WriteStartArray("rows");
        for (var right = 0; right < labels.Labels.Length; right++)
        {
            json.WriteStartArray();
            for (var said = 0; said < labels.Labels.Length; said++) json.WriteNumberValue(labels.Confusion[right, said]);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteCalibration(LabelEvaluation labels)
    {
        if (labels.CalibrationError is not { } error)
        {
            json.WriteNull("calibration");
            return;
        }

        json.WriteStartObject("calibration");
        Object("expectedError", error);
        json.WriteObjects("bins", labels.Calibration, Write);
        json.WriteEndObject();
    }

    private void Write(CalibrationBin bin)
    {
        json.WriteNumber("from", bin.From);
        json.WriteNumber("to", bin.To);
        json.WriteNumber("count", bin.Count);
        json.WriteNumber("confidence", JsonNumbers.Share(bin.Confidence));
        json.WriteNumber("accuracy", JsonNumbers.Share(bin.Accuracy));
    }

    private void Write(LabelError error)
    {
        json.WriteString("source", error.Judged.Source);
        json.WriteString("text", error.Judged.Text);
        json.WriteString("gold", error.Judged.Gold);
        json.WriteString("said", error.Judged.Said);
        json.WriteNumber("confidence", JsonNumbers.Share(error.Judged.Confidence));
        json.WriteStrings("because", error.Judged.Cues);
        json.WriteStrings("ledAstray", error.LedAstray);
    }

    private void Object(string name, Figure figure)
    {
        json.WriteStartObject(name);
        Fields(figure);
        json.WriteEndObject();
    }

    private void Fields(Figure figure)
    {
        json.WriteNumber("value", JsonNumbers.Share(figure.Value));
        json.WriteNumber("low", JsonNumbers.Share(figure.Low));
        json.WriteNumber("high", JsonNumbers.Share(figure.High));
    }
}
