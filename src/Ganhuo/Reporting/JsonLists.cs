using System.Collections.Immutable;
using System.Text.Json;

namespace Ganhuo.Reporting;

/// <summary>Named lists, as every JSON this project writes has them: empty ones too, in the order given.</summary>
internal static class JsonLists
{
    extension(Utf8JsonWriter json)
    {
        /// <summary>A list of texts.</summary>
        public void WriteStrings(string name, ImmutableArray<string> values)
        {
            json.WriteStartArray(name);
            foreach (var value in values) json.WriteStringValue(value);
            json.WriteEndArray();
        }

        /// <summary>A list of objects, each of which has what <paramref name="write"/> writes of it.</summary>
        public void WriteObjects<T>(string name, ImmutableArray<T> items, Action<T> write)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                json.WriteStartObject();
                write(item);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }
}
